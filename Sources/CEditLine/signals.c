#include "CEditLine.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

volatile sig_atomic_t ce_signals[5];

// A handler writes here too, so that a wait ends whichever thread the signal came to, and also
// when it came between the look at a flag and the wait.
static int wake[2] = {-1, -1};

static const struct {
  int number;
  CESignal flag;
} noted[] = {
    {SIGINT, CESignalInterrupt}, {SIGTSTP, CESignalSuspend},  {SIGCONT, CESignalContinue},
    {SIGWINCH, CESignalResize},  {SIGTERM, CESignalTerminate}, {SIGHUP, CESignalTerminate},
    {SIGQUIT, CESignalTerminate},
};
enum { NOTED = sizeof noted / sizeof *noted };

static struct sigaction before[NOTED];

static void note(int number) {
  int saved = errno;
  for (int i = 0; i < NOTED; i++)
    if (noted[i].number == number) ce_signals[noted[i].flag] = number;
  if (wake[1] >= 0) {
    ssize_t written = write(wake[1], "", 1);
    (void)written;
  }
  errno = saved;
}

static void open_wake(void) {
  if (wake[0] >= 0 || pipe(wake) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
  }
}

static void drain(void) {
  char bytes[64];
  while (wake[0] >= 0 && read(wake[0], bytes, sizeof bytes) > 0) {
  }
}

// A crash while a line is edited must not leave the shell a terminal that echoes nothing.
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof *crashes };

static struct sigaction before_crash[CRASHES];
static struct termios cooked;
static bool is_cooked_known = false;

// Only what may be called in a handler; the signal comes again when it returns, unhandled.
static void restore(int number) {
  static const char marks_off[] = "\033[?2004l\033[0m\r\n";
  ssize_t written = write(STDOUT_FILENO, marks_off, sizeof marks_off - 1);
  (void)written;
  if (is_cooked_known) tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
  raise(number);
}

// Where a stack has come to its end the handler needs another one; threads that run code bring
// their own (module Platform).
static void open_signal_stack(void) {
  static char room[1 << 16];
  stack_t present, ours = {.ss_sp = room, .ss_size = sizeof room};
  if (sigaltstack(NULL, &present) == 0 && present.ss_flags & SS_DISABLE) sigaltstack(&ours, NULL);
}

static void watch_crashes(void) {
  is_cooked_known = tcgetattr(STDIN_FILENO, &cooked) == 0;
  open_signal_stack();
  struct sigaction action = {.sa_handler = restore, .sa_flags = (int)SA_RESETHAND | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &before_crash[i]);
}

// No SA_RESTART: a read that waits must return.
static void handle(int number, struct sigaction *old) {
  struct sigaction action = {.sa_handler = note, .sa_flags = 0};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

void ce_note_interrupts(void) {
  open_wake();
  handle(SIGINT, NULL);
}

void ce_signals_begin(void) {
  open_wake();
  watch_crashes();
  drain();
  for (int i = 0; i < NOTED; i++) {
    ce_signals[noted[i].flag] = 0;
    sigaction(noted[i].number, NULL, &before[i]);
    // What was ignored from outside (nohup, a shell without job control) stays so.
    if (before[i].sa_handler != SIG_IGN) handle(noted[i].number, NULL);
  }
}

void ce_signals_end(void) {
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before_crash[i], NULL);
  for (int i = 0; i < NOTED; i++) sigaction(noted[i].number, &before[i], NULL);
}

// Delivers a signal to the program itself with the action it had before us.
static void deliver(int number) {
  struct sigaction fallback = {.sa_handler = SIG_DFL}, ours;
  sigset_t only;
  sigaction(number, &fallback, &ours);
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  sigaction(number, &ours, NULL);
}

void ce_stop(void) {
  deliver(SIGTSTP);
  ce_signals[CESignalContinue] = 0;
}

void ce_terminate(void) { deliver((int)ce_signals[CESignalTerminate]); }

CEWait ce_wait(int descriptor, int milliseconds) {
  struct pollfd polled[2] = {
      {.fd = descriptor, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  int ready = poll(polled, 2, milliseconds);
  if (ready < 0) return errno == EINTR ? CEWaitSignal : CEWaitReady;
  if (polled[1].revents & POLLIN) {
    drain();
    return CEWaitSignal;
  }
  return ready == 0 ? CEWaitTimeout : CEWaitReady;
}
