def f(n):
  i = 0
  s = 0.0
  while i < n:
    i = i + 1
    if i % 3 == 0:
      s = s + i * 0.5
    else:
      s = s - 1.0
  return s
print(f(2000000))
