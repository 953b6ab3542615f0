#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include "CEditLine.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void ce_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  }
}

int ce_width(wchar_t character) { return wcwidth(character); }

// The flag O_NONBLOCK belongs to the open file, which the shell shares: hence one of our own.
static int open_own(void) {
  struct stat shared, own;
  char *name = isatty(STDIN_FILENO) ? ttyname(STDIN_FILENO) : NULL;
  if (!name || fstat(STDIN_FILENO, &shared) != 0) return STDIN_FILENO;
  int opened = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (opened < 0) return STDIN_FILENO;
  if (fstat(opened, &own) == 0 && own.st_rdev == shared.st_rdev) return opened;
  close(opened);
  return STDIN_FILENO;
}

int ce_input(void) {
  static int input = -1;
  if (input < 0) input = open_own();
  return input;
}

void ce_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}
