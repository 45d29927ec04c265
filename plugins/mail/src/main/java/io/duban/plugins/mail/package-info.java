/** Mails: their text and their attachments are sources of their own. */
@NullMarked
package io.duban.plugins.mail;

import org.jspecify.annotations.NullMarked;
