@NullMarked
package dev.lull.twilio;

import org.jspecify.annotations.NullMarked;
