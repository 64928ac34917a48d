package news.dateline.shared.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String iso) {
        return iso == null ? null : new PartialDate(iso);
    }
}
