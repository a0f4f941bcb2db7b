/** Forms, pages of several models, and empty states. */
package org.annalist.workbench.render.page;
