/** Editors' accounts, their roles and rights. */
@NullMarked
@ApplicationModule(
        displayName = "account",
        allowedDependencies = {"shared", "shared :: paging"})
package news.dateline.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
