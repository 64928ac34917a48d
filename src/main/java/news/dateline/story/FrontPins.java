package news.dateline.story;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrontPins extends Repository<FrontPin, FrontPin.Key> {

    List<FrontPin> findByLanguageOrderByPosition(String language);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from FrontPin pin where pin.language = :language")
    void deleteByLanguage(String language);

    void saveAll(Iterable<FrontPin> pins);
}
