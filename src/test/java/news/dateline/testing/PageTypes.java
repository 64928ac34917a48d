package news.dateline.testing;

import java.util.List;
import news.dateline.shared.Languages;

/** One address of each type of page. */
public final class PageTypes {

    public static final String LEAD = "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia";

    private static final String WITHOUT_STORIES = "/regions/melanesia";
    private static final String BAD_PAGE = "/?after=nonsense";

    public static final List<String> READER = List.of(
            "/",
            LEAD,
            "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii",
            "/regions",
            "/regions/central-asia",
            "/regions/kazakhstan",
            "/topics",
            "/topics/civil-unrest",
            "/people/kassym-jomart-tokayev",
            "/organisations/csto",
            "/events/masimov-dismissed",
            "/archive",
            "/archive/2022",
            "/ru/archive/2022/01",
            "/archive/2022/01/09",
            "/kk/archive/2022/01/09",
            "/storylines",
            "/storylines/kazakhstan-january-2022",
            "/kk/storylines/kazakhstan-january-2022",
            "/figures",
            "/ru/figures?region=atlantis&state=disputed",
            "/corrections",
            "/about",
            "/ru/about",
            "/kk/about",
            "/search",
            "/search?q=troops&region=kazakhstan",
            "/search?q=zzzznothing",
            "/login",
            "/ru/events/masimov-dismissed",
            "/ru/topics/civil-unrest",
            WITHOUT_STORIES,
            BAD_PAGE,
            "/nothing-here");

    public static final List<String> DESK = List.of(
            "/admin/stories",
            "/admin/stories/new",
            "/admin/front",
            "/admin/users",
            "/admin/users/new",
            "/admin/audit",
            "/admin/nothing-here",
            "/account",
            "/account/password");

    public static List<String> inEnglish() {
        return READER.stream().filter(path -> !path.matches("/(ru|kk)/.*")).toList();
    }

    /** Readers' pages in the languages that have a prefix, whichever language a page above is in. */
    public static List<String> inOtherLanguages() {
        return READER.stream()
                .map(path -> path.replaceFirst("^/(ru|kk)(?=/)", ""))
                .filter(path -> !path.startsWith("/stories/") && !path.equals("/login"))
                .distinct()
                .flatMap(path -> Languages.PREFIXED.stream().map(language -> Languages.prefix(language) + path))
                .toList();
    }

    private PageTypes() {}
}
