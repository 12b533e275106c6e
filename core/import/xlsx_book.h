// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_values.h"
#include "core/import/workbook_archive.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// Bytes of UTF-8 that the texts shared by the cells of a workbook may take; they are held in memory.
inline constexpr qsizetype kMostBytesOfSharedTexts = 64 * 1024 * 1024;

/// Texts that cells name by their number, packed.
class SharedTexts
{
public:
    /// False if there is no more room.
    bool add(const QString &text);
    qsizetype count() const { return qsizetype(m_ends.size()); }
    QString at(qsizetype place) const;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// What a workbook says beside its sheets (ECMA-376, part 1, 18).
struct XlsxBook
{
    struct Sheet
    {
        QString name {};
        QString part {}; ///< Its place in the archive.
        bool isHidden = false;
    };
    std::vector<Sheet> sheets {}; ///< Those with cells, hidden ones last.
    SheetEpoch epoch = SheetEpoch::In1900;
    QString textsPart {}; ///< Empty if there is none.
    QString stylesPart {};
};

[[nodiscard]] Result<XlsxBook> readXlsxBook(const WorkbookArchive &archive);
/// The format of each cell style.
[[nodiscard]] Result<std::vector<SheetFormat>> readXlsxFormats(
    const WorkbookArchive &archive, const XlsxBook &book);
[[nodiscard]] Result<SharedTexts> readXlsxTexts(const WorkbookArchive &archive, const XlsxBook &book);

/// The text of an element that has just begun and holds `t` or runs of it: `si`, `is`. Phonetic guides are
/// left out, and `_x000D_` is the character that it stands for (22.4.2.4, ST_Xstring).
[[nodiscard]] Result<QString> readXlsxText(WorkbookPart &part);
QString withoutXlsxEscapes(const QString &text);

} // namespace fourthp
