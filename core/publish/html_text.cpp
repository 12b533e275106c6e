// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/html_text.h"

#include "core/publish/print_words.h"

using namespace Qt::StringLiterals;

namespace fourthp {

QString HtmlText::languageAttributes(const QString &language)
{
    if (language.isEmpty()) {
        return {};
    }
    return u" lang=\"%1\" dir=\"%2\""_s.arg(
        language.toHtmlEscaped(), isWrittenRightToLeft(language) ? u"rtl"_s : u"ltr"_s);
}

QString HtmlText::commonLanguage(const PublicationSpans &spans)
{
    if (spans.empty()) {
        return {};
    }
    for (const PublicationSpan &span : spans) {
        if (span.language != spans.front().language) {
            return {};
        }
    }
    return spans.front().language;
}

QString HtmlText::address(const QString &link) const
{
    if (!link.startsWith(u'#')) {
        return isLinkAllowed(link) ? link : QString();
    }
    const auto page = m_pages.find(link.sliced(1));
    if (page == m_pages.end()) {
        return {};
    }
    return *page == m_page ? link : *page + link;
}

QString HtmlText::spans(const PublicationSpans &spans, const QString &around) const
{
    QString html;
    for (const PublicationSpan &span : spans) {
        QString text = span.text.toHtmlEscaped();
        if (span.isEmphasised) {
            text = u"<em>"_s + text + u"</em>"_s;
        }
        if (span.isStrong) {
            text = u"<strong>"_s + text + u"</strong>"_s;
        }
        const QString language = span.language == around ? QString() : languageAttributes(span.language);
        if (const QString to = address(span.link); !to.isEmpty()) {
            text = u"<a href=\""_s + to.toHtmlEscaped() + u'"' + language + u'>' + text + u"</a>"_s;
        } else if (!language.isEmpty()) {
            text = u"<span"_s + language + u'>' + text + u"</span>"_s;
        }
        html += text;
    }
    return html;
}

QString HtmlText::element(const QString &name, const PublicationSpans &spans, const QString &attributes) const
{
    const QString language = commonLanguage(spans);
    return u'<' + name + attributes + languageAttributes(language) + u'>' + this->spans(spans, language)
        + u"</"_s + name + u">\n"_s;
}

QString plainText(const PublicationSpans &spans)
{
    QString text;
    for (const PublicationSpan &span : spans) {
        text += span.text;
    }
    return text;
}

} // namespace fourthp
