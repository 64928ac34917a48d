/** What the forms of the desk have in common. */
@NullMarked
package news.dateline.desk.form;

import org.jspecify.annotations.NullMarked;
