#ifndef __APPLE__
#define _GNU_SOURCE
#endif
#include "CPlatform.h"

#include <limits.h>
#include <stdio.h>
#include <zlib.h>

int cp_print_number(char *text, size_t room, char form, int precision, double number) {
  const char format[] = {'%', '.', '*', form, 0};
  return snprintf(text, room, format, precision, number);
}

#ifndef __APPLE__
#include <sys/types.h>

#include <fcntl.h>
#include <malloc.h>
#include <sha2.h>
#include <unistd.h>

void cp_release_memory(void) { malloc_trim(0); }

void cp_keep_freed_memory(void) {
  // Of several arenas each would keep its own, and `malloc_trim` leaves the ends of all but the first.
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
}

void cp_sha256(const unsigned char *bytes, size_t count, unsigned char digest[32]) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, count);
  SHA256Final(digest, &context);
}

// An open file is found again through /proc: where that is not mounted, a file needs its name at once.
int cp_open_unnamed(const char *folder) {
  if (access("/proc/self/fd", X_OK) != 0) return -1;
  return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
}

int cp_name_open_file(int descriptor, const char *path) {
  char open_file[32];
  snprintf(open_file, sizeof open_file, "/proc/self/fd/%d", descriptor);
  return linkat(AT_FDCWD, open_file, AT_FDCWD, path, AT_SYMLINK_FOLLOW);
}

void cp_begin_writing(int descriptor) {
  sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
}
#endif

long cp_inflate(const unsigned char *packed, size_t count, unsigned char *bytes, size_t room) {
  z_stream stream = {0};
  if (count > UINT_MAX || room > UINT_MAX) return -1;
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return -1;
  stream.next_in = (Bytef *)packed;
  stream.avail_in = (uInt)count;
  stream.next_out = bytes;
  stream.avail_out = (uInt)room;
  int code = inflate(&stream, Z_FINISH);
  long written = (long)stream.total_out;
  inflateEnd(&stream);
  return code == Z_STREAM_END ? written : -1;
}

unsigned int cp_crc32(const unsigned char *bytes, size_t count) {
  return (unsigned int)crc32_z(0, bytes, count);
}
