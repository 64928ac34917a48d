package news.dateline.desk.user;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.account.Account;
import news.dateline.account.AccountNames;
import news.dateline.account.AccountRefusedException.Reason;
import news.dateline.account.Role;

/** What pages about accounts say of roles and of refusals. */
public final class Words {

    private Words() {}

    /** The roles from the least on. */
    static Map<Role, String> roles() {
        Map<Role, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role, role(role));
        }
        return roles;
    }

    static String role(Role role) {
        return switch (role) {
            case REPORTER -> "Reporter";
            case EDITOR -> "Editor";
            case ADMIN -> "Admin";
        };
    }

    static String changedMeanwhile(Account now) {
        return "Nothing was changed: somebody else changed this account since you opened it. It is now called “"
                + now.displayName() + "”, its role is " + role(now.role()) + ", and it is "
                + (now.isClosed() ? "closed" : "open") + ". If you still want to, do it again.";
    }

    /** The field that a refusal is said beside; empty when it is about the whole account. */
    public static String field(Reason reason) {
        return switch (reason) {
            case NO_USERNAME, USERNAME_UNFIT, USERNAME_TAKEN -> "username";
            case NO_DISPLAY_NAME, DISPLAY_NAME_UNFIT, DISPLAY_NAME_TAKEN -> "displayName";
            case EMAIL_UNFIT -> "email";
            case LAST_ADMIN, OWN_ACCOUNT -> "";
        };
    }

    public static String of(Reason reason) {
        return switch (reason) {
            case NO_USERNAME -> "Say what they type to sign in.";
            case USERNAME_UNFIT ->
                "Use letters and digits, with . _ - + or @ between them, at most " + AccountNames.LONGEST + " in all.";
            case USERNAME_TAKEN -> "There is an account of this name. It may be a closed one, which keeps its name.";
            case NO_DISPLAY_NAME -> "Say what colleagues are to read as the name.";
            case DISPLAY_NAME_TAKEN ->
                "Another account has this name, perhaps a closed one. Add what tells the two apart.";
            case DISPLAY_NAME_UNFIT ->
                "Use at most " + AccountNames.LONGEST + " characters, and none that break a line or turn it around.";
            case EMAIL_UNFIT -> "This is not one address such as aigerim@example.org.";
            case LAST_ADMIN -> "Nothing was changed: this is the last admin. Make somebody else an admin first.";
            case OWN_ACCOUNT ->
                "Nothing was changed: this account is your own. Ask another admin, so that nobody shuts themselves out.";
        };
    }
}
