package news.dateline.testing;

import java.util.List;

/** Headlines that break what is put together carelessly. Each begins and ends with a letter. */
public final class HostileText {

    public static final List<String> ALL = List.of(
            "Emoji \uD83D\uDE80 and a flag \uD83C\uDDF0\uD83C\uDDFF end",
            "Ends ]]> a section",
            "Closes </script><script>alert(1)</script> a script",
            "Opens <!-- a comment and <img src=x onerror=alert(1)> b",
            "Turns \u202E right to left \u200F and \u2067 back",
            "Says \"double\" and 'single' and &amp; and &#x41; and \\ b",
            "Controls \u0001 \u000B \u001F \u007F \u0085 b",
            "Is \uFFFE no \uFFFF character b",
            "Breaks \u2028 lines \u2029 b",
            "Looks {like} ${a} #{template} [[${x}]] b");

    private HostileText() {}

    /** What is left of a text in XML 1.0, which has no way to write some characters. */
    public static String legalInXml(String text) {
        return text.replaceAll("[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]", "");
    }
}
