// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace fourthp {

/// Our lists of literature and contacts name the marking of a record in a note: `TLP:AMBER (for the
/// ministry)`. True if the note is one. A file may make a record stricter than a new one is, never less so:
/// only then `tlp` is set.
bool takeMarking(const QString &note, QJsonObject &content);

} // namespace fourthp
