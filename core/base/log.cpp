// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace fourthp {

Q_LOGGING_CATEGORY(logStore, "fourthp.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSearch, "fourthp.search", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "fourthp.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logExchange, "fourthp.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "fourthp.ui", QtInfoMsg)

} // namespace fourthp
