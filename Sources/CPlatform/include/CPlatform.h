#ifndef C_PLATFORM_H
#define C_PLATFORM_H

#include <stddef.h>

/// Gives memory that was freed back to the system.
void cp_release_memory(void);

/// Writes the SHA-256 of bytes.
void cp_sha256(const unsigned char *bytes, size_t count, unsigned char digest[32]);

/// Opens a new file of the owner's in a folder, without a name; -1 where the disk cannot.
int cp_open_unnamed(const char *folder);

/// Gives an open file without a name a path that nothing has yet; -1 with `errno` where that fails.
int cp_name_open_file(int descriptor, const char *path);

#endif
