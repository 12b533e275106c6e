// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <QJsonObject>

#include <stop_token>
#include <utility>
#include <vector>

namespace fourthp {

/// What somebody who helps needs to know, and nothing of any record, person, password or search: versions, counts, sizes and
/// how the newest sessions with sources ended, and the newest lines of the log.
struct Diagnostics
{
    std::vector<std::pair<QString, QString>> facts {}; ///< In the order in which they are read. In English for whoever helps.
    QStringList log {}; ///< The newest last.
};

/// Reads database and folders; Cancelled once `stop` asks for it.
[[nodiscard]] Result<Diagnostics> readDiagnostics(Library &library, const QString &programVersion, const std::stop_token &stop);
/// As one text, a fact or message a line.
QString diagnosticsText(const Diagnostics &diagnostics);
/// `{"facts": {…}, "log": […]}`
QJsonObject diagnosticsJson(const Diagnostics &diagnostics);

} // namespace fourthp
