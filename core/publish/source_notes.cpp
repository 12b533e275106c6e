// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/source_notes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// An address as a link to itself.
PublicationSpan addressSpan(const QString &address)
{
    return {.text = address, .link = isLinkAllowed(address) ? address : QString()};
}

} // namespace

SourceNotes::SourceNotes(const PrintWords &words, const Document &study, const QString &anchor, int level)
    : m_words(words)
    , m_language(words.plainTextLanguage(study))
    , m_anchor(anchor)
    , m_level(level)
{
    for (const QJsonValue value : study.json().value("sources"_L1).toArray()) {
        const QJsonObject source = value.toObject();
        Note note {.names = {source.value("id"_L1).toString(), source.value("title"_L1).toString(),
                       source.value("url"_L1).toString()},
            .anchor = anchor + u"-source-"_s + QString::number(m_notes.size() + 1),
            .spans = describe(source)};
        note.names.removeAll(QString());
        if (!note.spans.empty()) {
            m_notes.push_back(std::move(note));
        }
    }
}

PublicationSpan SourceNotes::reference(const QString &source) const
{
    for (size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].names.contains(source)) {
            return {.text = u'[' + QString::number(i + 1) + u']', .link = u'#' + m_notes[i].anchor};
        }
    }
    return isLinkAllowed(source) ? addressSpan(source)
                                 : PublicationSpan {.text = source, .language = m_language};
}

PublicationSpans SourceNotes::describe(const QJsonObject &source) const
{
    PublicationSpans spans;
    const auto add = [&spans](PublicationSpan span) {
        if (!spans.empty()) {
            spans.push_back({.text = u". "_s});
        }
        if (!span.text.isEmpty()) {
            spans.push_back(std::move(span));
        }
    };
    const QString title = source.value("title"_L1).toString();
    const QString address = source.value("url"_L1).toString();
    if (!title.isEmpty()) {
        add({.text = title, .isEmphasised = true, .language = m_language});
    }
    for (const QLatin1StringView member : {"publisher"_L1, "date"_L1}) {
        if (const QString text = source.value(member).toString(); !text.isEmpty()) {
            add({.text = text, .language = member == "date"_L1 ? QString() : m_language});
        }
    }
    if (const QString quote = source.value("quote"_L1).toString(); !quote.isEmpty()) {
        add({.text = u'“' + quote + u'”', .language = m_language});
    }
    if (!address.isEmpty()) {
        add(addressSpan(address));
    }
    for (const QString &member : {u"date_checked"_s, u"archived_url"_s}) {
        const QString text = source.value(member).toString();
        if (text.isEmpty()) {
            continue;
        }
        const PublicationSpan shown
            = member == "archived_url"_L1 ? addressSpan(text) : PublicationSpan {.text = text};
        add({});
        const PublicationSpans framed = m_words.labelled(m_words.fieldLabel(u"sources."_s + member), {shown});
        spans.insert(spans.end(), framed.begin(), framed.end());
    }
    return spans;
}

std::vector<PublicationBlock> SourceNotes::blocks() const
{
    std::vector<PublicationBlock> blocks;
    if (m_notes.empty()) {
        return blocks;
    }
    blocks.push_back(
        headingBlock(m_level, m_anchor + u"-sources"_s, plainSpans(m_words.fieldLabel(u"sources"_s))));
    for (size_t i = 0; i < m_notes.size(); ++i) {
        PublicationBlock note = blockOf(PublicationBlock::Kind::Note, m_notes[i].spans);
        note.anchor = m_notes[i].anchor;
        note.term = QString::number(i + 1);
        blocks.push_back(std::move(note));
    }
    return blocks;
}

} // namespace fourthp
