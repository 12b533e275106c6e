// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/way_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum ProxyKind { AsTheSystem, Directly, ThisOne };

ProxyKind kindOf(const QString &proxy)
{
    return proxy.isEmpty() ? AsTheSystem : proxy == "none"_L1 ? Directly : ThisOne;
}

} // namespace

WayDialog::WayDialog(
    const QString &source, const ChannelSettings &settings, const QStringList &keysSeen, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_keysSeen(keysSeen)
    , m_proxyKind(new QComboBox(this))
    , m_proxy(new QLineEdit(this))
    , m_keys(new QPlainTextEdit(this))
    , m_take(new QPushButton(tr("Take those that it showed"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"wayDialog"_s);
    setWindowTitle(tr("Connection to %1").arg(source));
    m_proxyKind->setObjectName(u"wayProxyKind"_s);
    m_proxy->setObjectName(u"wayProxy"_s);
    m_keys->setObjectName(u"wayKeys"_s);
    m_take->setObjectName(u"wayTakeKeys"_s);
    m_problem->setObjectName(u"wayProblem"_s);
    m_proxyKind->addItems({tr("As the system says"), tr("None"), tr("This one:")});
    m_proxyKind->setCurrentIndex(kindOf(settings.proxy));
    m_proxy->setAccessibleName(tr("Address of the proxy"));
    m_proxy->setPlaceholderText(u"http://proxy.example.org:8080"_s);
    m_proxy->setText(kindOf(settings.proxy) == ThisOne ? settings.proxy : QString());
    m_keys->setPlainText(settings.pins.join(u'\n'));
    m_keys->setTabChangesFocus(true);
    m_keys->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keys->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_keys->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_take->setAutoDefault(false);
    m_take->setEnabled(!m_keysSeen.isEmpty());
    m_take->setToolTip(m_keysSeen.isEmpty() ? tr("Test the connection first.") : QString());
    auto *about = new QLabel(
        tr("Keys that are trusted there, a line each. Leave it empty to trust whatever the "
           "certificate authorities vouch for. At least two, so that the hub can change its key: "
           "one of them has to be in its certificates. Ask whoever runs the hub before you "
           "change this; with wrong keys it cannot be reached."),
        this);
    for (QLabel *text : {about, m_problem}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    about->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("Keys that are trusted"));
    m_problem->hide();
    auto *proxy = new QHBoxLayout;
    proxy->addWidget(m_proxyKind);
    proxy->addWidget(m_proxy, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Proxy:"), proxy);
    auto *take = new QHBoxLayout;
    take->addWidget(m_take);
    take->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"wayKeep"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(about);
    column->addWidget(m_keys, 1);
    column->addLayout(take);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, &WayDialog::enableParts);
    connect(m_take, &QPushButton::clicked, this, &WayDialog::takeKeysSeen);
    connect(buttons, &QDialogButtonBox::accepted, this, &WayDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableParts();
}

void WayDialog::enableParts()
{
    m_proxy->setEnabled(m_proxyKind->currentIndex() == ThisOne);
}

void WayDialog::takeKeysSeen()
{
    m_keys->setPlainText(m_keysSeen.join(u'\n'));
}

ChannelSettings WayDialog::settings() const
{
    ChannelSettings settings = m_settings;
    const int kind = m_proxyKind->currentIndex();
    settings.proxy = kind == AsTheSystem ? QString()
        : kind == Directly               ? u"none"_s
                                         : m_proxy->text().trimmed();
    static const QRegularExpression between(u"[\\s,]+"_s);
    settings.pins = m_keys->toPlainText().split(between, Qt::SkipEmptyParts);
    settings.pins.removeDuplicates();
    return settings;
}

void WayDialog::showProblem(const Error &error)
{
    const bool isOfProxy = error.kind == ErrorKind::InvalidInput && error.subject == u"proxy"_s;
    const bool isOfKeys = error.kind == ErrorKind::InvalidInput && error.subject == u"pins"_s;
    m_problem->setText(isOfProxy
            ? tr("A proxy looks like this: %1, or like this: %2. Its name and password are asked for when it "
                 "wants them.")
                  .arg(u"http://proxy.example.org:8080"_s, u"socks5://proxy.example.org:1080"_s)
            : isOfKeys ? tr("These cannot be used: there must be none, or two and more, and each has 44 "
                            "characters that end with “=”.")
                       : ErrorText::explain(error).text());
    m_problem->show();
    (isOfProxy ? static_cast<QWidget *>(m_proxy) : m_keys)->setFocus();
}

QString wayText(const ChannelSettings &settings)
{
    QStringList sentences;
    if (settings.proxy == "none"_L1) {
        sentences.append(WayDialog::tr("Reached without a proxy."));
    } else if (!settings.proxy.isEmpty()) {
        sentences.append(
            WayDialog::tr("Reached through the proxy %1.").arg(Formats::isolated(settings.proxy)));
    }
    if (!settings.pins.isEmpty()) {
        sentences.append(
            WayDialog::tr("Only %Ln key(s) are trusted there.", nullptr, int(settings.pins.size())));
    }
    return sentences.join(u' ');
}

} // namespace fourthp::ui
