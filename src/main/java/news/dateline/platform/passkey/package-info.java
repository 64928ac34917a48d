/** Passkeys: whose they are, where they lie, and for which site they are good. */
@NullMarked
package news.dateline.platform.passkey;

import org.jspecify.annotations.NullMarked;
