/** The view that shows which entities belong together: co-mentions, posts and citations. */
package org.annalist.plugin.network;
