package news.dateline.search;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index of published stories lies.
 *
 * @param hosts of an OpenSearch, as {@link OpenSearchHosts} reads them; empty for an index in this process
 * @param username for OpenSearch, unless an address has it
 * @param rebuild whether to build the index anew and end
 */
@ConfigurationProperties("dateline.search")
record SearchSettings(
        @DefaultValue("") String hosts,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("false") boolean rebuild) {}
