// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/record_type.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <span>

namespace simdjson::dom {
class element;
}

namespace fourthp {

/// One record on its way out, read only as far as somebody asks: a million rows of six columns need no
/// document each. Bound to one thread and used again for every record; what it answers is valid until the
/// next `read`.
class ExportRecord
{
public:
    ExportRecord();
    ~ExportRecord();
    ExportRecord(const ExportRecord &) = delete;
    ExportRecord &operator=(const ExportRecord &) = delete;

    /// How many readable bytes have to follow the text that `read` is given.
    static size_t paddingBytes();
    /// `json` is a stored document, `own` what the person noted on it (may be empty). Both are followed by
    /// the padding.
    void read(QByteArrayView json, QByteArrayView own);

    RecordType type() const { return m_type; }
    /// Text of a member of the top level, as UTF-8; null if there is no such text.
    QByteArrayView text(const char *member) const;
    bool has(const char *member) const;
    /// The object as it was parsed.
    const simdjson::dom::element &root() const;
    /// The members that are a person's own; null if there are none. Those in `root` are nobody's.
    const simdjson::dom::element *ownRoot() const;
    /// These members of the top level alone, for questions that need no more: a long text costs nothing then.
    Document part(std::span<const char *const> members) const;
    /// The whole record as it is stored, with the person's own members.
    const Document &document() const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
    RecordType m_type = RecordType::Unknown;
};

} // namespace fourthp
