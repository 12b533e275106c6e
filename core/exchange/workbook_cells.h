// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unfinished.h"
#include "core/exchange/record_sink.h"
#include "core/model/field.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <utility>

namespace fourthp {

/// Rows that one sheet holds, its heading included, in every spreadsheet program of today.
inline constexpr qint64 kSheetRows = 1'048'576;

/// What a workbook can hold of a cell. Texts are never formulas.
struct WorkbookCell
{
    enum class Kind { Empty, Text, Number, Day, Moment, Link } kind = Kind::Empty;
    QString text; ///< As in a plain table.
    double number = 0;
    QDateTime moment; ///< UTC; of a day its first moment.
};

/// A day, a moment, a number or a web address only if the whole text is one; dates before March 1900 stay
/// text, because spreadsheets count days from there in different ways.
WorkbookCell workbookCell(QByteArrayView text, FieldKind kind);

/// A folder for the unfinished parts of a workbook, for the owner alone, beside the file that they are for.
class WorkFolder
{
public:
    [[nodiscard]] static Result<WorkFolder> create(const QString &beside);
    QString file(const QString &name) const { return m_space.filePath(name); }
    const QString &path() const { return m_space.path(); }
    /// Hands the bytes of a finished part on.
    [[nodiscard]] Result<void> copy(const QString &name, const ByteSink &write) const;

private:
    explicit WorkFolder(WorkSpace space)
        : m_space(std::move(space))
    { }
    WorkSpace m_space;
};

} // namespace fourthp
