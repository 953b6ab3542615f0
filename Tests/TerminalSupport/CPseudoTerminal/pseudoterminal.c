#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif

int cpt_start(
    char *const arguments[], char *const environment[], const char *directory, int columns,
    int rows, pid_t *child) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  int terminal = -1;
  pid_t forked = forkpty(&terminal, NULL, NULL, &size);
  if (forked < 0) return -1;
  if (forked == 0) {
    // Test workers run with signals blocked, and a shell ignores SIGINT for what it starts in the
    // background; both would be inherited.
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    // The program gets the terminal alone: what the tests have open is none of its business.
    int limit = (int)sysconf(_SC_OPEN_MAX);
    for (int descriptor = 3; descriptor < limit && descriptor < 65536; descriptor++) {
      close(descriptor);
    }
    if (!directory || chdir(directory) == 0) execve(arguments[0], arguments, environment);
    _exit(127);
  }
  *child = forked;
  return terminal;
}

bool cpt_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(terminal, TIOCSWINSZ, &size) == 0;
}

bool cpt_is_raw(int terminal) {
  struct termios modes;
  return tcgetattr(terminal, &modes) == 0 && !(modes.c_lflag & ICANON);
}

ssize_t cpt_read(int terminal, void *bytes, size_t count, int milliseconds) {
  struct pollfd polled = {.fd = terminal, .events = POLLIN};
  int ready = poll(&polled, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  ssize_t got = read(terminal, bytes, count);
  // Linux answers EIO when the other side is closed.
  return got > 0 ? got : got < 0 && errno == EINTR ? 0 : -1;
}

bool cpt_write(int terminal, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    ssize_t written = write(terminal, rest, count);
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) {
      rest += written;
      count -= (size_t)written;
    }
  }
  return true;
}

bool cpt_has_ended(pid_t child, int *status) {
  int raw = 0;
  if (waitpid(child, &raw, WNOHANG) != child) return false;
  *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  return true;
}

void cpt_signal(pid_t child, int number) { kill(child, number); }

void cpt_kill(pid_t child) {
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
}

void cpt_close(int terminal) { close(terminal); }

void cpt_pause(int milliseconds) { poll(NULL, 0, milliseconds); }
