local function f(n)
  local i, s = 0, 0.0
  while i < n do
    i = i + 1
    if i % 3 == 0 then s = s + i * 0.5 else s = s - 1.0 end
  end
  return s
end
print(f(10000000))
