"""A scatter plot of a million points by plotext 6, the same points as étude's."""
import plotext

xs = range(1000000)
ys = [(i * 7919) % 1000003 for i in xs]
figure = plotext.figure
figure.clear()
figure.plot_size(72, 20)
figure.draw(figure.signal(list(xs), ys))
print(figure.build().string(colorless=True))
