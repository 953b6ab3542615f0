#include "CPlatform.h"

#ifndef __APPLE__
#include <sys/types.h>

#include <malloc.h>
#include <sha2.h>

void cp_release_memory(void) { malloc_trim(0); }

void cp_sha256(const unsigned char *bytes, size_t count, unsigned char digest[32]) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, count);
  SHA256Final(digest, &context);
}
#endif
