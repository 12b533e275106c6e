// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/front_matter_dialog.h"

#include "core/model/places.h"
#include "ui/common/languages.h"
#include "ui/common/typed_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FrontMatterDialog::FrontMatterDialog(const QJsonObject &texts, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_before(texts)
    , m_texts(texts)
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"frontMatterDialog"_s);
    setWindowTitle(tr("Front matter"));
    m_language->setObjectName(u"frontMatterLanguage"_s);
    m_language->setAccessibleName(tr("Language of the text"));
    QStringList offered = languages + texts.keys() + readerLanguages();
    offered.removeDuplicates();
    for (const QString &code : std::as_const(offered)) {
        m_language->addItem(languageName(code, readerLanguages().constFirst()), code);
    }
    m_text->setObjectName(u"frontMatterText"_s);
    m_text->setAccessibleName(tr("Front matter"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"saveFrontMatter"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_language);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(m_language, &QComboBox::currentIndexChanged, this, &FrontMatterDialog::showLanguage);
    connect(buttons, &QDialogButtonBox::accepted, this, &FrontMatterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 420);
    showLanguage();
}

void FrontMatterDialog::showLanguage()
{
    if (!m_shown.isEmpty()) {
        m_texts.insert(m_shown, textOf(*m_text));
    }
    m_shown = m_language->currentData().toString();
    m_text->setPlainText(m_texts.value(m_shown).toString());
    QTextOption direction = m_text->document()->defaultTextOption();
    direction.setTextDirection(QLocale(m_shown).textDirection());
    m_text->document()->setDefaultTextOption(direction);
}

void FrontMatterDialog::accept()
{
    m_texts.insert(m_shown, textOf(*m_text));
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (text.value().toString() != m_before.value(text.key()).toString()) {
            Q_EMIT textWritten(text.key(), text.value().toString());
        }
    }
    QDialog::accept();
}

} // namespace fourthp::ui
