// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_book.h"

#include "core/base/utf8_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kMostSheets = 10'000;
constexpr size_t kMostStyles = 100'000;

struct Relation
{
    QString kind {}; ///< The last word of its type, the same in the transitional and the strict form.
    QString target {}; ///< A place in the archive.
};

/// Relations of a part by their id (ECMA-376, part 2, 6.5). `source` is empty for those of the archive
/// itself.
Result<QHash<QString, Relation>> relationsOf(const WorkbookArchive &archive, const QString &source)
{
    const QString folder = source.contains(u'/') ? source.left(source.lastIndexOf(u'/') + 1) : QString();
    const auto part = archive.part(folder + u"_rels/"_s + source.mid(folder.size()) + u".rels"_s);
    if (!part) {
        return passOn(part);
    }
    QHash<QString, Relation> relations;
    const auto read = visitElements(**part, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("Type"_L1).toString();
        const QString target = attributes.value("Target"_L1).toString();
        const bool isOutside = attributes.value("TargetMode"_L1) == "External"_L1;
        if (xml.name() == "Relationship"_L1 && !isOutside) {
            const QString place = target.startsWith(u'/') ? target.sliced(1) : folder + target;
            relations.insert(attributes.value("Id"_L1).toString(),
                {type.mid(type.lastIndexOf(u'/') + 1), QDir::cleanPath(place)});
        }
    });
    return read ? Result<QHash<QString, Relation>>(relations) : passOn(read);
}

QString targetOf(const QHash<QString, Relation> &relations, const QString &kind)
{
    const auto found = std::find_if(relations.cbegin(), relations.cend(),
        [&kind](const Relation &relation) { return relation.kind == kind; });
    return found == relations.cend() ? QString() : found->target;
}

/// `r:id`, whose namespace differs between the transitional and the strict form.
QString relationIdOf(const QXmlStreamAttributes &attributes)
{
    const auto found
        = std::find_if(attributes.cbegin(), attributes.cend(), [](const QXmlStreamAttribute &one) {
              return one.name() == "id"_L1 && !one.namespaceUri().isEmpty();
          });
    return found == attributes.cend() ? QString() : found->value().toString();
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace

bool SharedTexts::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // A place for each as well, or a hundred million empty ones would be let in.
    const qsizetype after = m_bytes.size() + utf8.size() + (count() + 1) * qsizetype(sizeof(qsizetype));
    if (after > kMostBytesOfSharedTexts) {
        return false;
    }
    m_bytes += utf8;
    m_ends.push_back(m_bytes.size());
    return true;
}

QString SharedTexts::at(qsizetype place) const
{
    const qsizetype begin = place > 0 ? m_ends[size_t(place) - 1] : 0;
    return wholeUtf8(QByteArrayView(m_bytes).sliced(begin, m_ends[size_t(place)] - begin));
}

Result<XlsxBook> readXlsxBook(const WorkbookArchive &archive)
{
    const auto roots = relationsOf(archive, {});
    if (!roots) {
        return passOn(roots);
    }
    const QString bookName = targetOf(*roots, u"officeDocument"_s);
    const auto relations = relationsOf(archive, bookName);
    if (!relations) {
        return passOn(relations);
    }
    const auto part = archive.part(bookName);
    if (!part) {
        return passOn(part);
    }
    XlsxBook book;
    book.textsPart = targetOf(*relations, u"sharedStrings"_s);
    book.stylesPart = targetOf(*relations, u"styles"_s);
    const auto read = visitElements(**part, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            book.epoch = isTrue(attributes.value("date1904"_L1)) ? SheetEpoch::In1904 : SheetEpoch::In1900;
        } else if (xml.name() == "sheet"_L1 && book.sheets.size() < kMostSheets) {
            const Relation relation = relations->value(relationIdOf(attributes));
            const QStringView state = attributes.value("state"_L1);
            if (relation.kind == "worksheet"_L1) { // Charts and macros have sheets of their own.
                book.sheets.push_back({attributes.value("name"_L1).toString(), relation.target,
                    !state.isEmpty() && state != "visible"_L1});
            }
        }
    });
    if (!read) {
        return passOn(read);
    }
    std::stable_partition(
        book.sheets.begin(), book.sheets.end(), [](const XlsxBook::Sheet &sheet) { return !sheet.isHidden; });
    return book;
}

Result<std::vector<SheetFormat>> readXlsxFormats(const WorkbookArchive &archive, const XlsxBook &book)
{
    std::vector<SheetFormat> formats;
    if (book.stylesPart.isEmpty()) {
        return formats;
    }
    const auto part = archive.part(book.stylesPart);
    if (!part) {
        return passOn(part);
    }
    QHash<int, SheetFormat> ownFormats;
    bool isInCellStyles = false; // `xf` stands in two lists; cells name those of `cellXfs`.
    const auto read = visitElements(**part, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1 && size_t(ownFormats.size()) < kMostStyles) {
            ownFormats.insert(id, sheetFormatOf(attributes.value("formatCode"_L1)));
        } else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1) {
            isInCellStyles = xml.name() == "cellXfs"_L1;
        } else if (xml.name() == "xf"_L1 && isInCellStyles && formats.size() < kMostStyles) {
            formats.push_back(ownFormats.value(id, builtInSheetFormat(id)));
        }
    });
    return read ? Result<std::vector<SheetFormat>>(std::move(formats)) : passOn(read);
}

Result<SharedTexts> readXlsxTexts(const WorkbookArchive &archive, const XlsxBook &book)
{
    SharedTexts texts;
    if (book.textsPart.isEmpty()) {
        return texts;
    }
    const auto part = archive.part(book.textsPart);
    if (!part) {
        return passOn(part);
    }
    for (;;) {
        const Result<bool> isThere = (*part)->nextElement();
        if (!isThere) {
            return passOn(isThere);
        }
        if (!*isThere) {
            return texts;
        }
        if ((*part)->xml().name() != "si"_L1) {
            continue;
        }
        const Result<QString> text = readXlsxText(**part);
        if (!text) {
            return passOn(text);
        }
        if (!texts.add(*text)) {
            return (*part)->damaged(u"more shared texts than 64 MB"_s);
        }
    }
}

Result<QString> readXlsxText(WorkbookPart &part)
{
    QString text;
    bool isInText = false;
    for (int depth = 1; depth > 0;) {
        const auto token = part.next();
        if (!token) {
            return passOn(token);
        }
        const QStringView name = part.xml().name();
        if (*token == QXmlStreamReader::StartElement && name == "rPh"_L1) {
            if (auto done = part.skipElement(); !done) {
                return passOn(done);
            }
        } else if (*token == QXmlStreamReader::StartElement) {
            isInText = name == "t"_L1;
            ++depth;
        } else if (*token == QXmlStreamReader::EndElement) {
            isInText = false;
            --depth;
        } else if (*token == QXmlStreamReader::Characters && isInText) {
            text += part.xml().text();
            if (text.size() > kMostBytesOfToken) {
                return part.damaged(u"a text is too large"_s);
            }
        }
    }
    return withoutXlsxEscapes(text);
}

QString withoutXlsxEscapes(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1)) {
        return text;
    }
    QString plain;
    qsizetype from = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + QStringView(text).sliced(from);
}

} // namespace fourthp
