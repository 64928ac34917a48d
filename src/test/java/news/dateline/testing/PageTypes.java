package news.dateline.testing;

import java.util.List;
import java.util.Map;
import news.dateline.shared.Languages;

/** One address of each type of page. */
public final class PageTypes {

    public static final String LEAD = "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia";

    public static final String TRANSLATION =
            "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii";

    private static final String WITHOUT_STORIES = "/regions/melanesia";
    private static final String BAD_PAGE = "/?after=nonsense";
    private static final String ABSENT = "/nothing-here";
    private static final String ABSENT_AT_THE_DESK = "/admin/nothing-here";
    private static final Map<String, Integer> FAILING = Map.of(BAD_PAGE, 400, ABSENT, 404, ABSENT_AT_THE_DESK, 404);

    public static final List<String> READER = List.of(
            "/",
            LEAD,
            LEAD + "/history",
            "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii",
            "/regions",
            "/regions/central-asia",
            "/regions/kazakhstan",
            "/topics",
            "/topics/civil-unrest",
            "/people/kassym-jomart-tokayev",
            "/organisations/csto",
            "/organisations/csto/connections",
            "/ru/people/kassym-jomart-tokayev/connections",
            "/events/masimov-dismissed",
            "/archive",
            "/archive/2022",
            "/ru/archive/2022/01",
            "/archive/2022/01/09",
            "/kk/archive/2022/01/09",
            "/storylines",
            "/storylines/kazakhstan-january-2022",
            "/kk/storylines/kazakhstan-january-2022",
            "/storylines/kazakhstan-january-2022?since=2022-01-08",
            "/storylines/kazakhstan-january-2022/timeline",
            "/figures",
            "/ru/figures?region=atlantis&state=disputed",
            "/corrections",
            "/about",
            "/ru/about",
            "/kk/about",
            "/search",
            "/search?q=troops&region=kazakhstan",
            "/search?q=zzzznothing+Masimv&region=kazakhstan",
            "/login",
            "/ru/events/masimov-dismissed",
            "/ru/topics/civil-unrest",
            WITHOUT_STORIES,
            BAD_PAGE,
            ABSENT);

    public static final List<String> DESK = List.of(
            "/admin",
            "/admin/stories",
            "/admin/stories?q=zzzznothing",
            "/admin/stories?q=tokayev&region=Zzzznowhere&lang=en",
            "/admin/stories/new",
            "/admin/front",
            "/admin/users",
            "/admin/users/new",
            "/admin/audit",
            "/admin/search",
            "/admin/edition",
            "/admin/concepts",
            "/admin/concepts?q=zzzznothing",
            "/admin/concepts/new",
            "/admin/concepts/new?kind=PERSON",
            "/admin/concepts/new?kind=REGION",
            "/admin/storylines",
            "/admin/storylines/new",
            "/admin/figures",
            "/admin/figures?q=zzzznothing&kind=CLAIM&state=DISPUTED",
            "/admin/figures/new",
            "/admin/figures/new?kind=CLAIM",
            ABSENT_AT_THE_DESK,
            "/account",
            "/account/password");

    public static List<String> inEnglish() {
        return READER.stream().filter(path -> !path.matches("/(ru|kk)/.*")).toList();
    }

    /** Readers' pages in the languages that have a prefix, whichever language a page above is in. */
    public static List<String> inOtherLanguages() {
        return READER.stream()
                .map(PageTypes::inDefaultLanguage)
                .filter(path -> !path.startsWith("/stories/") && !path.equals("/login"))
                .distinct()
                .flatMap(path -> Languages.PREFIXED.stream().map(language -> Languages.prefix(language) + path))
                .toList();
    }

    /** What its page is answered with. */
    public static int status(String path) {
        return FAILING.getOrDefault(inDefaultLanguage(path), 200);
    }

    private static String inDefaultLanguage(String path) {
        return path.replaceFirst("^/(ru|kk)(?=/)", "");
    }

    private PageTypes() {}
}
