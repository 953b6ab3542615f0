// What Swift may not call itself: fork, and variadic ioctl.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

// Starts a program behind a new pseudo-terminal, with every signal unblocked and in its default
// action. Returns the terminal's side that we hold, -1 when it cannot be opened.
int cpt_start(
    char *const arguments[], char *const environment[], const char *directory, int columns,
    int rows, pid_t *child);
bool cpt_resize(int terminal, int columns, int rows);
// Whether the program reads keys instead of lines.
bool cpt_is_raw(int terminal);
// Takes what there is within the time; 0 when there is nothing, -1 at the end.
ssize_t cpt_read(int terminal, void *bytes, size_t count, int milliseconds);
bool cpt_write(int terminal, const void *bytes, size_t count);
// Whether the child has ended; `status` is then its exit status, or 128 and its signal.
bool cpt_has_ended(pid_t child, int *status);
void cpt_signal(pid_t child, int number);
// Ends the child and waits for it.
void cpt_kill(pid_t child);
void cpt_close(int terminal);
void cpt_pause(int milliseconds);

#endif
