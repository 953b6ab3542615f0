#ifndef C_MEMORY_H
#define C_MEMORY_H

/// Gives memory that was freed back to the system.
void cm_release(void);

#endif
