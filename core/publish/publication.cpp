// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publication.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;
constexpr std::array kKinds {std::pair {Kind::Heading, "heading"_L1},
    std::pair {Kind::Paragraph, "paragraph"_L1}, std::pair {Kind::Bullet, "bullet"_L1},
    std::pair {Kind::Numbered, "numbered"_L1}, std::pair {Kind::Fact, "fact"_L1},
    std::pair {Kind::Note, "note"_L1}, std::pair {Kind::Caption, "caption"_L1},
    std::pair {Kind::Table, "table"_L1}, std::pair {Kind::Figure, "figure"_L1},
    std::pair {Kind::Contents, "contents"_L1}, std::pair {Kind::Index, "index"_L1},
    std::pair {Kind::PageBreak, "page_break"_L1}};

void put(QJsonObject &json, QLatin1StringView member, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(member, text);
    }
}

QJsonArray fromSpans(const PublicationSpans &spans)
{
    QJsonArray array;
    for (const PublicationSpan &span : spans) {
        QJsonObject json {{u"text"_s, span.text}};
        if (span.isStrong) {
            json.insert("strong"_L1, true);
        }
        if (span.isEmphasised) {
            json.insert("emphasised"_L1, true);
        }
        put(json, "link"_L1, span.link);
        put(json, "language"_L1, span.language);
        array.append(json);
    }
    return array;
}

PublicationSpans toSpans(const QJsonValue &value)
{
    PublicationSpans spans;
    for (const QJsonValue item : value.toArray()) {
        const QJsonObject json = item.toObject();
        spans.push_back({json.value("text"_L1).toString(), json.value("strong"_L1).toBool(),
            json.value("emphasised"_L1).toBool(), json.value("link"_L1).toString(),
            json.value("language"_L1).toString()});
    }
    return spans;
}

QJsonArray fromRow(const std::vector<PublicationSpans> &row)
{
    QJsonArray cells;
    for (const PublicationSpans &cell : row) {
        cells.append(fromSpans(cell));
    }
    return cells;
}

std::vector<PublicationSpans> toRow(const QJsonValue &value)
{
    std::vector<PublicationSpans> row;
    for (const QJsonValue cell : value.toArray()) {
        row.push_back(toSpans(cell));
    }
    return row;
}

QJsonObject fromTable(const PublicationTable &table)
{
    QJsonArray rows;
    for (const std::vector<PublicationSpans> &row : table.rows) {
        rows.append(fromRow(row));
    }
    return {{u"headings"_s, fromRow(table.headings)}, {u"rows"_s, rows}};
}

QJsonObject fromFigure(const PublicationFigure &figure)
{
    return {{u"svg"_s, QString::fromUtf8(figure.svg)}, {u"width"_s, figure.width},
        {u"height"_s, figure.height}, {u"alternative"_s, figure.alternative}};
}

QJsonArray fromIndex(const std::vector<IndexEntry> &index)
{
    QJsonArray entries;
    for (const IndexEntry &entry : index) {
        entries.append(QJsonObject {{u"term"_s, entry.term},
            {u"anchors"_s, QJsonArray::fromStringList({entry.anchors.begin(), entry.anchors.end()})}});
    }
    return entries;
}

QJsonObject fromBlock(const PublicationBlock &block)
{
    const auto *const kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const auto &one) { return one.first == block.kind; });
    QJsonObject json {{u"kind"_s, QString(kind->second)}};
    if (block.level != 0) {
        json.insert("level"_L1, block.level);
    }
    put(json, "anchor"_L1, block.anchor);
    put(json, "term"_L1, block.term);
    if (!block.spans.empty()) {
        json.insert("spans"_L1, fromSpans(block.spans));
    }
    if (block.kind == Kind::Table) {
        json.insert("table"_L1, fromTable(block.table));
    } else if (block.kind == Kind::Figure) {
        json.insert("figure"_L1, fromFigure(block.figure));
    } else if (block.kind == Kind::Index) {
        json.insert("index"_L1, fromIndex(block.index));
    }
    return json;
}

/// Nothing for a kind that nobody knows.
bool readBlock(const QJsonObject &json, PublicationBlock &block)
{
    const QString name = json.value("kind"_L1).toString();
    const auto *const kind
        = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto &one) { return one.second == name; });
    if (kind == kKinds.end()) {
        return false;
    }
    block.kind = kind->first;
    block.level = json.value("level"_L1).toInt();
    block.anchor = json.value("anchor"_L1).toString();
    block.term = json.value("term"_L1).toString();
    block.spans = toSpans(json.value("spans"_L1));
    const QJsonObject table = json.value("table"_L1).toObject();
    block.table.headings = toRow(table.value("headings"_L1));
    for (const QJsonValue row : table.value("rows"_L1).toArray()) {
        block.table.rows.push_back(toRow(row));
        if (block.table.rows.back().size() != block.table.headings.size()) {
            return false;
        }
    }
    const QJsonObject figure = json.value("figure"_L1).toObject();
    block.figure = {figure.value("svg"_L1).toString().toUtf8(), figure.value("width"_L1).toInt(),
        figure.value("height"_L1).toInt(), figure.value("alternative"_L1).toString()};
    for (const QJsonValue value : json.value("index"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        IndexEntry &read = block.index.emplace_back();
        read.term = entry.value("term"_L1).toString();
        for (const QJsonValue anchor : entry.value("anchors"_L1).toArray()) {
            read.anchors.push_back(anchor.toString());
        }
    }
    return true;
}

} // namespace

QByteArray toJson(const Publication &publication)
{
    QJsonArray blocks;
    for (const PublicationBlock &block : publication.blocks) {
        blocks.append(fromBlock(block));
    }
    QJsonObject words;
    put(words, "contents"_L1, publication.words.contents);
    put(words, "search"_L1, publication.words.search);
    put(words, "no_hits"_L1, publication.words.noHits);
    put(words, "page"_L1, publication.words.page);
    put(words, "labelled"_L1, publication.words.labelled);
    put(words, "previous"_L1, publication.words.previous);
    put(words, "next"_L1, publication.words.next);
    put(words, "skip"_L1, publication.words.skip);
    QJsonObject json {{u"title"_s, publication.title}, {u"language"_s, publication.language},
        {u"right_to_left"_s, publication.isRightToLeft}, {u"words"_s, words}, {u"blocks"_s, blocks}};
    put(json, "subtitle"_L1, publication.subtitle);
    put(json, "marking"_L1, publication.marking);
    put(json, "date"_L1, publication.date.toString(Qt::ISODate));
    put(json, "creator"_L1, publication.creator);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Publication> publicationFromJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return Failure({ErrorKind::Damaged, {}, problem.errorString()});
    }
    const QJsonObject json = document.object();
    const QJsonObject words = json.value("words"_L1).toObject();
    Publication publication;
    publication.title = json.value("title"_L1).toString();
    publication.subtitle = json.value("subtitle"_L1).toString();
    publication.language = json.value("language"_L1).toString();
    publication.isRightToLeft = json.value("right_to_left"_L1).toBool();
    publication.marking = json.value("marking"_L1).toString();
    publication.date = QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate);
    publication.creator = json.value("creator"_L1).toString();
    publication.words = {words.value("contents"_L1).toString(), words.value("search"_L1).toString(),
        words.value("no_hits"_L1).toString(), words.value("page"_L1).toString(),
        words.value("labelled"_L1).toString(publication.words.labelled),
        words.value("previous"_L1).toString(), words.value("next"_L1).toString(),
        words.value("skip"_L1).toString()};
    for (const QJsonValue value : json.value("blocks"_L1).toArray()) {
        if (!readBlock(value.toObject(), publication.blocks.emplace_back())) {
            return Failure(
                {ErrorKind::Damaged, {}, u"block %1 cannot be read"_s.arg(publication.blocks.size() - 1)});
        }
    }
    return publication;
}

} // namespace fourthp
