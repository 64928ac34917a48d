package news.dateline.desk.story;

/** What is asked for when a form is sent. Each keeps the text first. */
enum Step {
    SAVE,
    SUBMIT,
    PUBLISH
}
