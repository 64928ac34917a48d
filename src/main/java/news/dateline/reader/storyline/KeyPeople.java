package news.dateline.reader.storyline;

import java.time.LocalDate;
import java.util.List;
import news.dateline.reader.office.PersonNote;
import org.jspecify.annotations.Nullable;

/**
 * Whom most of the latest stories of a storyline are about.
 *
 * @param day of its latest story, on which they held these offices; null where there are neither stories nor people
 */
record KeyPeople(@Nullable LocalDate day, List<PersonNote> people) {

    static final KeyPeople NONE = new KeyPeople(null, List.of());

    public boolean isEmpty() {
        return people.isEmpty();
    }
}
