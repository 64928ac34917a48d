package news.dateline.edition;

/** Links between files of one folder. */
final class Relative {

    private Relative() {}

    /** @param from the file that the link stands in; both are paths below the same folder */
    static String path(String from, String to) {
        String[] here = from.split("/");
        String[] there = to.split("/");
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        StringBuilder path = new StringBuilder("../".repeat(here.length - 1 - shared));
        for (int part = shared; part < there.length; part++) {
            path.append(part == shared ? "" : "/").append(there[part]);
        }
        return path.toString();
    }
}
