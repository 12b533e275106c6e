// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_record.h"

#include "core/model/own_members.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Codes of the types as bytes, for a comparison a record.
RecordType typeOf(std::string_view code)
{
    static const auto codes = [] {
        std::array<QByteArray, size_t(RecordType::Unknown)> all;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i] = typeCode(RecordType(i)).toLatin1();
        }
        return all;
    }();
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == std::string_view(codes[i].constData(), size_t(codes[i].size()))) {
            return RecordType(i);
        }
    }
    return RecordType::Unknown;
}

} // namespace

struct ExportRecord::Parsed
{
    simdjson::dom::parser parser;
    simdjson::dom::parser ownParser;
    simdjson::dom::element root;
    simdjson::dom::element ownRoot;
    QByteArrayView json;
    QByteArrayView own;
    QByteArray repaired; ///< In place of a text that only Qt's parser takes.
    bool hasOwn = false;
    std::optional<Document> document;

    /// False for anything but an object. The text is followed by the padding.
    static bool parse(simdjson::dom::parser &with, QByteArrayView text, simdjson::dom::element &element)
    {
        return with.parse(text.data(), size_t(text.size()), false).get(element) == simdjson::SUCCESS
            && element.is_object();
    }
};

ExportRecord::ExportRecord()
    : m_parsed(std::make_unique<Parsed>())
{ }

ExportRecord::~ExportRecord() = default;

size_t ExportRecord::paddingBytes()
{
    return simdjson::SIMDJSON_PADDING;
}

void ExportRecord::read(QByteArrayView json, QByteArrayView own)
{
    Parsed &parsed = *m_parsed;
    parsed.document.reset();
    parsed.json = json;
    parsed.own = own;
    if (!parsed.parse(parsed.parser, json, parsed.root)) {
        // Stored before it was cleaned as texts are now: what the rest of the program reads of it counts.
        parsed.repaired = Document::fromStored(json.toByteArray()).toJson();
        const qsizetype size = parsed.repaired.size();
        parsed.repaired.resize(size + qsizetype(paddingBytes()));
        parsed.json = QByteArrayView(parsed.repaired.constData(), size);
        if (!parsed.parse(parsed.parser, parsed.json, parsed.root)) {
            parsed.root = parsed.parser.parse(std::string_view("{}")).value_unsafe();
        }
    }
    parsed.hasOwn = !own.isEmpty() && parsed.parse(parsed.ownParser, own, parsed.ownRoot);
    const QByteArrayView code = text("type");
    const QByteArrayView id = text("_id");
    const QByteArrayView known = code.isEmpty() ? id.first(std::max<qsizetype>(0, id.indexOf(':'))) : code;
    m_type = typeOf({known.data(), size_t(known.size())});
}

QByteArrayView ExportRecord::text(const char *member) const
{
    std::string_view found;
    if (m_parsed->root.at_key(member).get(found) != simdjson::SUCCESS) {
        return {};
    }
    return {found.data(), qsizetype(found.size())};
}

bool ExportRecord::has(const char *member) const
{
    return m_parsed->root.at_key(member).error() == simdjson::SUCCESS;
}

const simdjson::dom::element &ExportRecord::root() const
{
    return m_parsed->root;
}

const simdjson::dom::element *ExportRecord::ownRoot() const
{
    return m_parsed->hasOwn ? &m_parsed->ownRoot : nullptr;
}

Document ExportRecord::part(std::span<const char *const> members) const
{
    std::string json;
    for (const char *member : members) {
        simdjson::dom::element value;
        if (m_parsed->root.at_key(member).get(value) == simdjson::SUCCESS) {
            json += json.empty() ? "{\"" : ",\"";
            json += member;
            json += "\":" + simdjson::minify(value);
        }
    }
    return json.empty() ? Document() : Document::fromStored(QByteArray::fromStdString(json + '}'));
}

const Document &ExportRecord::document() const
{
    if (!m_parsed->document) {
        const Document own
            = m_parsed->own.isEmpty() ? Document() : Document::fromStored(m_parsed->own.toByteArray());
        m_parsed->document = shownDocument(Document::fromStored(m_parsed->json.toByteArray()), own);
    }
    return *m_parsed->document;
}

} // namespace fourthp
