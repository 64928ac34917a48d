package news.dateline.drawing;

/** A round mark: a town on a map, a value in a chart. */
record Dot(double x, double y, double radius) {

    Box box() {
        return Box.around(x, y, 2 * radius + 1, 2 * radius + 1);
    }
}
