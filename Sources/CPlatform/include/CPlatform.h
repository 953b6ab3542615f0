#ifndef C_PLATFORM_H
#define C_PLATFORM_H

#include <stddef.h>

/// Gives memory that was freed back to the system.
void cp_release_memory(void);

/// Keeps memory that is freed, large pieces too, for what is asked for next.
void cp_keep_freed_memory(void);

/// Writes a number as `printf` does in the form 'e', 'f' or 'g'; the bytes that it takes, of which those that
/// have room are written, and a zero.
int cp_print_number(char *text, size_t room, char form, int precision, double number);

/// Writes the SHA-256 of bytes.
void cp_sha256(const unsigned char *bytes, size_t count, unsigned char digest[32]);

/// Opens a new file of the owner's in a folder, without a name; -1 where the disk cannot.
int cp_open_unnamed(const char *folder);

/// Gives an open file without a name a path that nothing has yet; -1 with `errno` where that fails.
int cp_name_open_file(int descriptor, const char *path);

/// Asks the disk to begin with what was written to a file; a hint, which a disk may not take.
void cp_begin_writing(int descriptor);

/// Unpacks a raw stream of zlib; the number of bytes, or -1 where it is none or gives more than there
/// is room for.
long cp_inflate(const unsigned char *packed, size_t count, unsigned char *bytes, size_t room);

/// The check sum that archives keep, CRC-32.
unsigned int cp_crc32(const unsigned char *bytes, size_t count);

#endif
