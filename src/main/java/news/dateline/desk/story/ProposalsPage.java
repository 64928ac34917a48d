package news.dateline.desk.story;

import java.util.UUID;

/**
 * What is to be known of a form beside which the names in its text are shown.
 *
 * @param editor whether who looks may record new names
 */
record ProposalsPage(UUID id, boolean editor) {

    public String action(String step) {
        return "/admin/stories/" + id + "/" + step;
    }
}
