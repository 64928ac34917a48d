package news.dateline.hostile;

import java.util.List;

/** What somebody may type into a search who means no good, or whose cat does. */
final class HostileQueries {

    /** As long as an issue of a weekly's front page, and longer than most servers take in an address. */
    static final int LONG = 10_000;

    static final List<String> ALL = List.of(
            "a ".repeat(LONG / 2),
            "x".repeat(LONG),
            "\u0431-".repeat(LONG / 2),
            "\u6f22".repeat(LONG),
            "\ud83d\ude80".repeat(LONG / 2),
            "(".repeat(LONG),
            "\"".repeat(LONG),
            "\"a \"b \"c\" d\" e\" ".repeat(500),
            "((((a) b) \"c (d\") e)".repeat(400),
            "a OR ".repeat(2_000),
            "a | ".repeat(2_000),
            "-a ".repeat(3_000),
            "+a -b ~c *d ".repeat(800),
            "a AND NOT b || c && !d ".repeat(400),
            "' OR 1=1 --",
            "'; DROP TABLE story; --",
            "1 UNION SELECT password FROM account",
            "pg_sleep(10)",
            "headline:a",
            "a:b",
            "[a TO b]",
            "{* TO *}",
            "text:[* TO *] AND status:DRAFT",
            "_exists_:headline",
            "/.*.*.*a/",
            "a~2 b~99 \"c d\"~1000",
            "a^1000000",
            "*:*",
            "*a*",
            "?????",
            "{\"query\":{\"match_all\":{}}}",
            "\\\\\\",
            "\u0000\u0001\u0008\u001b\u007f\u0085",
            "a\u0000b\r\nc",
            "\u202eabc\u202c \u2066def\u2069 \u200f\u200e",
            "\u202e".repeat(1_000) + "Almaty",
            "a" + "\u0301".repeat(3_000),
            "\ufffe\uffff\ud83d",
            "${7*7} #{7*7} __${T(java.lang.Runtime)}__::.x",
            "<script>alert(1)</script>",
            "%00%ff%",
            "\ue000a\ue001");

    private HostileQueries() {}
}
