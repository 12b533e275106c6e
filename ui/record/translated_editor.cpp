// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/translated_editor.h"

#include "core/model/places.h"
#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/record/choice_editors.h"
#include "ui/record/text_editors.h"

#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QStringList editingLanguages(const QString &recordLanguage)
{
    QStringList languages {recordLanguage.isEmpty() ? u"en"_s : recordLanguage, u"en"_s, u"fr"_s, u"ar"_s};
    languages.removeDuplicates();
    return languages;
}

TranslatedEditor::TranslatedEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_oneLanguage(field)
    , m_context(context)
    , m_tabs(new QTabWidget(this))
{
    m_oneLanguage.traits &= ~unsigned(Translatable);
    m_tabs->setObjectName(u"languages_"_s + field.key);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Languages of “%1”").arg(labelOf(field)));
    m_tabs->setUsesScrollButtons(true);
    auto *more = new QPushButton(m_tabs);
    more->setObjectName(u"addLanguage_"_s + field.key);
    more->setFlat(true);
    setLineIcon(more, u"new"_s);
    more->setToolTip(tr("Add a language"));
    more->setAccessibleName(tr("Add a language: %1").arg(labelOf(field)));
    m_tabs->setCornerWidget(more);
    tightColumn(this)->addWidget(m_tabs);
    for (const QString &language : editingLanguages(context.recordLanguage)) {
        addTab(language);
    }
    fill(0);
    markMissing();
    connect(m_tabs, &QTabWidget::currentChanged, this, &TranslatedEditor::fill);
    connect(more, &QPushButton::clicked, this, [this, more] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"moreLanguages"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
}

QString TranslatedEditor::nameOf(const QString &language) const
{
    return languageName(language, m_context.labels.languages().first());
}

qsizetype TranslatedEditor::indexOf(const QString &language) const
{
    const auto found = std::find_if(m_languages.begin(), m_languages.end(),
        [&language](const Tab &tab) { return tab.language == language; });
    return found == m_languages.end() ? -1 : found - m_languages.begin();
}

void TranslatedEditor::addTab(const QString &language)
{
    auto *page = new QWidget(m_tabs);
    tightColumn(page);
    m_languages.push_back({language, page});
    m_tabs->addTab(page, nameOf(language));
}

void TranslatedEditor::fill(int index)
{
    Tab &tab = m_languages.at(size_t(index));
    if (tab.editor == nullptr) {
        tab.editor = makeFieldEditor(m_oneLanguage, m_context, tab.page);
        tab.editor->setLayoutDirection(QLocale(tab.language).textDirection());
        tab.editor->setValue(tab.given);
        tab.page->layout()->addWidget(tab.editor);
        tab.editor->show(); // The layout would do so only with the next event.
        connect(tab.editor, &FieldEditor::changed, this, [this] {
            markMissing();
            Q_EMIT changed();
        });
    }
    setFocusProxy(tab.editor);
}

void TranslatedEditor::reveal(const QString &path)
{
    const QString language = path.section(u'.', 1, 1);
    showLanguage(language.isEmpty() ? m_languages.at(size_t(m_tabs->currentIndex())).language : language);
}

void TranslatedEditor::fillMenu(QMenu &menu)
{
    Field language;
    language.kind = FieldKind::Language;
    for (const Choice &choice : choicesFor(language, m_context.labels)) {
        if (indexOf(choice.code) < 0) {
            menu.addAction(choice.label, this, [this, code = choice.code] { showLanguage(code); });
        }
    }
}

void TranslatedEditor::showLanguage(const QString &language)
{
    if (indexOf(language) < 0) {
        addTab(language);
        markMissing();
    }
    m_tabs->setCurrentIndex(int(indexOf(language)));
    m_languages.at(size_t(m_tabs->currentIndex())).editor->setFocus();
}

QJsonValue TranslatedEditor::shownValue() const
{
    QJsonObject texts;
    for (const Tab &tab : m_languages) {
        if (const QJsonValue text = tab.value(); !text.isUndefined()) {
            texts.insert(tab.language, text);
        }
    }
    return texts.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(texts);
}

void TranslatedEditor::showValue(const QJsonValue &value)
{
    const QJsonObject texts = value.toObject();
    for (const QString &language : texts.keys()) {
        if (indexOf(language) < 0) {
            addTab(language);
        }
    }
    for (Tab &tab : m_languages) {
        tab.given = texts.value(tab.language);
        if (tab.editor != nullptr) {
            tab.editor->setValue(tab.given);
        }
    }
    markMissing();
}

void TranslatedEditor::markMissing()
{
    for (size_t i = 0; i < m_languages.size(); ++i) {
        const QJsonValue value = m_languages[i].value();
        const bool missing
            = value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
        const QString name = nameOf(m_languages[i].language);
        m_tabs->setTabText(int(i), missing ? tr("%1 (empty)", "a language without text").arg(name) : name);
    }
}

} // namespace fourthp::ui
