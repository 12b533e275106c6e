// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_export.h"

#include <QByteArray>
#include <QStringList>

namespace fourthp {

/// One line of a table by RFC 4180, with CRLF: fields with a comma, a quote or a line break stand in quotes, and
/// quotes inside are doubled.
QByteArray csvLine(const QStringList &cells);

/// A text that no spreadsheet runs as a formula. An apostrophe is put before texts whose first character behind
/// blanks and byte order marks is one of = + - @ TAB CR NUL, their full-width forms, or an apostrophe; so taking one
/// leading apostrophe off gives the original back in every case.
QString harmlessCell(const QString &text);
/// The inverse of `harmlessCell`.
QString originalOfHarmlessCell(const QString &text);

} // namespace fourthp
