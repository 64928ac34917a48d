package news.dateline.desk.mail;

/** A message to one account. What it prints says nothing of it, so that no log does. */
record Letter(String to, String subject, String text) {

    @Override
    public String toString() {
        return "a letter";
    }
}
