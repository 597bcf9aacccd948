import './as-before-isolation'
import '../../../src/preload/visitor'
