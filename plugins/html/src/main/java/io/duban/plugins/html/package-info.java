/** Web pages: the article on the page, without the page around it. */
@NullMarked
package io.duban.plugins.html;

import org.jspecify.annotations.NullMarked;
