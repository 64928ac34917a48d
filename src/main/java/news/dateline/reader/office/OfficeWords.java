package news.dateline.reader.office;

import java.util.Locale;
import java.util.stream.Collectors;
import news.dateline.reader.Dates;
import news.dateline.reader.office.PersonNote.HeldOffice;
import news.dateline.shared.time.PartialDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a few words who somebody was on the day of a page: "Chair of the Council until January 2022; former mayor". */
@Component
public class OfficeWords {

    private final MessageSource messages;
    private final Dates dates;

    OfficeWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** Empty for somebody of whom no office is known; otherwise in the language of the page, but for the titles. */
    public String of(PersonNote note) {
        return note.offices().stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(HeldOffice office) {
        PartialDate until = office.until();
        if (until != null && office.lately()) {
            return office.title() + " " + message("dates.until", dates.day(until));
        }
        return office.former() ? message("office.former", office.title()) : office.title();
    }

    private String message(String key, String word) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, new Object[] {word}, locale);
    }
}
