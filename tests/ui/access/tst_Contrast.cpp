// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/access/Walks.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

using namespace beatreel;
using namespace beatreel::test;

namespace {

constexpr int kScale = 3; // strokes get pixels that are not blended with the ground

/// The contrast of what is written in a part of a picture: its most frequent colour is the ground, and of the colours that fill
/// strokes the one that is seen worst counts. Nothing where nothing is written.
std::optional<double> contrastIn(const QImage &picture, const QRect &part)
{
    QHash<QRgb, int> counts;
    const QRect room = part.intersected(picture.rect());
    for (int y = room.top(); y <= room.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = room.left(); x <= room.right();) { // in stretches, as most of it is ground
            const int begin = x;
            while (x <= room.right() && line[x] == line[begin])
                ++x;
            counts[line[begin]] += x - begin;
        }
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (*it > counts.value(ground))
            ground = it.key();
    }
    const int ink = room.width() * room.height() - counts.value(ground);
    if (ink < 40)
        return std::nullopt;
    double best = 1;
    double worst = 22;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() == ground)
            continue;
        const double contrast = contrastRatio(QColor(it.key()), QColor(ground));
        best = std::max(best, contrast);
        if (*it > ink / 5)
            worst = std::min(worst, contrast);
    }
    return std::min(best, worst);
}

/// Reads every text of a window from a picture of it.
class LegibilityCheck
{
public:
    LegibilityCheck(QWidget &window, double least) : m_window(window), m_least(least), m_picture(window.size() * kScale, QImage::Format_RGB32)
    {
        m_picture.setDevicePixelRatio(kScale);
        for (QLineEdit *field : window.findChildren<QLineEdit *>())
            field->deselect();
        window.render(&m_picture);
        m_picture.setDevicePixelRatio(1);
        for (QLabel *label : window.findChildren<QLabel *>())
            check(*label, label->text(), label->contentsRect().adjusted(0, 2, 0, -2));
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
            check(*button, button->text(), wordsOf(*button));
        for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
            if (!field->findChild<QAbstractButton *>())
                check(*field, field->displayText() + field->placeholderText(), field->contentsRect().adjusted(6, 3, -6, -3));
        }
    }

    QStringList complaints;
    int texts = 0;

private:
    /// Without edges and boxes to tick.
    static QRect wordsOf(QAbstractButton &button)
    {
        const bool isTicked = qobject_cast<QCheckBox *>(&button) || qobject_cast<QRadioButton *>(&button);
        if (!isTicked)
            return button.rect().adjusted(6, 3, -6, -3);
        QStyleOptionButton option;
        option.initFrom(&button);
        return button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button);
    }

    void check(QWidget &widget, const QString &text, const QRect &words)
    {
        if (text.isEmpty() || !widget.isEnabled() || !widget.isVisible() || widget.window() != &m_window)
            return;
        const QRect seen = widget.visibleRegion().boundingRect().intersected(words);
        if (seen.isEmpty())
            return;
        const QRect place(widget.mapTo(&m_window, seen.topLeft()) * kScale, seen.size() * kScale);
        const std::optional<double> contrast = contrastIn(m_picture, place);
        if (!contrast)
            return;
        ++texts;
        const bool isLarge = widget.font().pointSizeF() >= 18 || (widget.font().pointSizeF() >= 14 && widget.font().weight() >= QFont::Bold);
        if (*contrast < (isLarge ? m_least * 2 / 3 : m_least))
            complaints.append(QStringLiteral("%1 %2 “%3”: %4").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60)).arg(*contrast, 0, 'f', 2));
    }

    QWidget &m_window;
    double m_least;
    QImage m_picture;
};

} // namespace

/// Words are legible as they are drawn, in every window.
class tst_Contrast : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(*qApp, {}); }

    void everyTextIsLegible_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("least");
        QTest::addColumn<Walk>("walk");
        for (const auto &[name, walk] : kWalks) {
            QTest::addRow("dark, %s", name) << Theme::dark() << 4.5 << walk;
            QTest::addRow("light, %s", name) << Theme::light() << 4.5 << walk;
            QTest::addRow("dark, high contrast, %s", name) << Theme::dark().highContrast() << 7.0 << walk;
            QTest::addRow("light, high contrast, %s", name) << Theme::light().highContrast() << 7.0 << walk;
        }
    }

    void everyTextIsLegible()
    {
        QFETCH(Theme, theme);
        QFETCH(double, least);
        QFETCH(Walk, walk);
        Complaints all;
        int texts = 0;
        const auto check = [&](QWidget &window, const QString &name) {
            const LegibilityCheck legibility(window, least);
            texts += legibility.texts;
            all.add(name, legibility.complaints);
        };
        goThrough(walk, check, [&](Journey &) {
            Appearance appearance;
            appearance.theme = theme;
            appearance.motion = Motion::Reduced;
            applyAppearance(*qApp, appearance);
        });
        QVERIFY(all.isEmpty());
        QVERIFY(texts > 300);
    }

    void faintTextIsFound()
    {
        Appearance light;
        light.theme = Theme::light();
        applyAppearance(*qApp, light);
        QWidget window;
        QLabel label(QStringLiteral("Hardly to be seen"), &window);
        window.show();
        const auto complaints = [&] { return LegibilityCheck(window, 4.5).complaints.size(); };
        QCOMPARE(complaints(), 0);
        QPalette faint = label.palette();
        faint.setColor(QPalette::WindowText, light.theme.disabled);
        label.setPalette(faint);
        QCOMPARE(complaints(), 1);
    }
};

BEATREEL_TEST(tst_Contrast)
#include "tst_Contrast.moc"
