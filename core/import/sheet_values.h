// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace fourthp {

/// What a cell's number format shows of a number.
enum class SheetFormat {
    Number, ///< Itself; lengths of time too.
    Year,
    Month, ///< Year and month.
    Day,
    Moment, ///< Day and time.
    Time,
};

/// From which day a workbook counts.
enum class SheetEpoch {
    In1900, ///< 1 is 1 January 1900, and there is a 29 February 1900 (ECMA-376, part 1, 18.17.4.1).
    In1904, ///< 0 is 1 January 1904.
};

/// By a format code as `dd/mm/yyyy hh:mm` (ECMA-376, part 1, 18.8.31).
SheetFormat sheetFormatOf(QStringView code);
/// Of the formats that have but a number in the file (18.8.30).
SheetFormat builtInSheetFormat(int id);

/// A number without an exponent or a locale, with no more digits than make it this number; text that is none
/// stays as it is.
QString plainNumber(QStringView text);
/// ISO 8601 for a number in this format, no more exact than the format shows where that loses nothing: the
/// first of a month shown as a month is that month. What the calendar has no day for is a plain number.
QString shownNumber(QStringView text, SheetFormat format, SheetEpoch epoch);
/// A date with or without a time as OpenDocument and strict workbooks write them, without fractions that are
/// zero. Text that is none stays as it is.
QString plainMoment(QStringView text, SheetFormat format);
/// `PT09H30M00S` as `09:30:00`; lengths of a day and more stay as they are.
QString plainTime(QStringView duration);

} // namespace fourthp
