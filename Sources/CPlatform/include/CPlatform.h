#ifndef C_PLATFORM_H
#define C_PLATFORM_H

#include <stddef.h>

/// Gives memory that was freed back to the system.
void cp_release_memory(void);

/// Writes the SHA-256 of bytes.
void cp_sha256(const unsigned char *bytes, size_t count, unsigned char digest[32]);

#endif
